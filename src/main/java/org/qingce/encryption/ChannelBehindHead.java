package org.qingce.encryption;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file without its head, for reading. */
final class ChannelBehindHead implements SeekableByteChannel {

    private final SeekableByteChannel file;
    private final long head;

    ChannelBehindHead(SeekableByteChannel file, long head) throws IOException {
        this.file = file;
        this.head = head;
        file.position(head);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return file.read(target);
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return file.position() - head;
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(head + position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size() - head;
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
