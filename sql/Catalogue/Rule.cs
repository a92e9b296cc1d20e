namespace Warehouse.Sql.Catalogue;

/// <summary>A rule that documents are judged by: a row of <c>rules.csv</c>. Every finding names one.</summary>
/// <param name="Code">Stable: kept in <c>fact_quality</c> for good.</param>
/// <param name="Severity"><c>hard</c> (an error in the document), <c>soft</c> (worth a look) or <c>info</c>.</param>
/// <param name="Quarantines">Whether a failure keeps the whole document out of the warehouse.</param>
/// <param name="Source">The form, notice or article that the rule follows from.</param>
public sealed record Rule(string Code, string NameZh, string NameEn, string Severity, bool Quarantines, string Source);
