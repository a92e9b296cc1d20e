namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>A document number (发文字号) such as 温鹿政办〔2008〕205号.</summary>
/// <param name="Issuer">What stands before 政 or 府: 温鹿.</param>
/// <param name="IsWhole">Whether something sets it off; else other words may run into it (依照吉船政办函).</param>
internal sealed record DocumentNumber(string Issuer, bool IsWhole, string Words, int Line);
