namespace Warehouse.Etl.Extraction.Tables.Forms;

/// <summary>What tells one cell of a form from the others: its measure and its applicant.</summary>
internal readonly record struct CellKey(string Measure, string? Applicant)
{
    public static CellKey Of(ReportFact fact) => new(fact.Measure, fact.Applicant);

    /// <summary>Every fact of a table is asked for several times: codes are few and known, so that some of their letters tell them apart.</summary>
    public override int GetHashCode() => (Letters(Measure) * 397) ^ (Applicant is null ? 0 : Letters(Applicant));

    private static int Letters(string code) => code.Length == 0 ? 0 : code.Length + (code[^1] << 5) + (code[code.Length / 2] << 11) + (code[code.Length * 3 / 4] << 17);
}
