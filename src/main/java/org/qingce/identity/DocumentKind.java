package org.qingce.identity;

/** The kind of document that a number belongs to, or, for a faulty number, the kind it was judged as. */
public enum DocumentKind {
    /** Resident ID, 18 or 15 characters (GB 11643-1999). */
    RESIDENT_ID,
    /** Residence permit of Hong Kong (810000), Macao (820000) or Taiwan (830000) residents, 18 characters, since 2018. */
    RESIDENCE_PERMIT_HMT,
    /** Foreigner's permanent residence card: 18 characters beginning with 9 since 2023-12; three letters and 12 digits before. */
    FOREIGN_PERMANENT_RESIDENT,
    /** Household register booklet. */
    HOUSEHOLD_BOOK,
    /** Passport, Chinese or foreign. */
    PASSPORT,
    /** Military or armed police identity card, e.g. 军字第1234567号. */
    MILITARY,
    /** Driving licence, by its 12-digit file number. */
    DRIVING_LICENCE,
    /** Travel permit of Hong Kong (H) or Macao (M) residents: the letter and 8 or 10 digits. */
    TRAVEL_PERMIT_HM,
    /** Travel permit of Taiwan residents: 8 or 10 digits. */
    TRAVEL_PERMIT_TAIWAN,
    /** Birth certificate: a letter and 9 digits. */
    BIRTH_CERTIFICATE,
    /** A document of some other kind, as its record states. */
    OTHER,
    /** Nothing was entered, so there is no kind. */
    UNKNOWN
}
