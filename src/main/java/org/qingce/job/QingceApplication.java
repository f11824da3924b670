package org.qingce.job;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application context behind every command that needs runs. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class QingceApplication {}
