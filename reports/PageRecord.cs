namespace Warehouse.Reports;

/// <summary>What a report remembers of a page, so that the next one need not make it again.</summary>
/// <param name="Sha256">Of the file: a page that was damaged since is made anew.</param>
internal sealed record PageRecord(PageDigest Digest, string Sha256);
