namespace Warehouse.Etl.Reading;

/// <summary>Why a file could not be read: codes of <c>rules.csv</c>, each of which quarantines the file.</summary>
public static class FailureReason
{
    /// <summary>The file system refuses the file.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>No byte, or nothing but blanks.</summary>
    public const string EmptyFile = "empty_file";

    /// <summary>A picture, a program or other bytes that are no document.</summary>
    public const string BinaryFile = "binary_file";

    /// <summary>Beyond a limit of <see cref="ReadingLimits"/>.</summary>
    public const string TooLarge = "too_large";

    /// <summary>A document of a kind that is not read here.</summary>
    public const string UnknownFormat = "unknown_format";

    /// <summary>Text in no encoding that makes Chinese of it.</summary>
    public const string EncodingUndecided = "encoding_undecided";

    /// <summary>Encrypted, or opened only with a password.</summary>
    public const string Protected = "protected";

    /// <summary>Begins as its format demands and breaks off or contradicts itself later.</summary>
    public const string Damaged = "damaged";

    /// <summary>An archive that holds too much, expands too far or nests too deep.</summary>
    public const string ArchiveLimits = "archive_limits";

    /// <summary>A PDF or OFD of pages that were scanned or drawn: there is no text in it.</summary>
    public const string PagesArePictures = "pdf_is_pictures";

    /// <summary>PDF needs <c>pdftotext</c> and the tables of Chinese characters beside it, of which one is not installed.</summary>
    public const string NeedsPoppler = "needs_poppler";

    /// <summary>Old Word, Excel and WPS files need LibreOffice, which is not installed.</summary>
    public const string NeedsLibreOffice = "needs_libreoffice";

    /// <summary>An external program did not end in time.</summary>
    public const string TimedOut = "timed_out";
}
