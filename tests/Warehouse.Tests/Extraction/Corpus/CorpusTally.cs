using Warehouse.Etl.Generation;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>How the cells of many made-up reports were read.</summary>
public sealed class CorpusTally
{
    private readonly Dictionary<CellVerdict, int> counts = Enum.GetValues<CellVerdict>().ToDictionary(verdict => verdict, _ => 0);
    private readonly List<CellComparison> faults = [];
    private readonly List<string> unread = [];

    public int Documents { get; private set; }

    /// <summary>Cells that the documents print.</summary>
    public int Cells => counts.Where(pair => pair.Key is not (CellVerdict.ExtraSaid or CellVerdict.ExtraSilent)).Sum(pair => pair.Value);

    /// <summary>Of the printed cells, the share read as printed.</summary>
    public double ShareRight => Cells == 0 ? 1 : (double)(Of(CellVerdict.Right) + Of(CellVerdict.BlankRight)) / Cells;

    public int SilentlyWrong => Of(CellVerdict.WrongSilent) + Of(CellVerdict.ExtraSilent);

    public int Wrong => SilentlyWrong + Of(CellVerdict.WrongSaid) + Of(CellVerdict.ExtraSaid);

    /// <summary>Every cell that was not read as printed.</summary>
    public IReadOnlyList<CellComparison> Faults => faults;

    /// <summary>Documents refused altogether, with the reason.</summary>
    public IReadOnlyList<string> Unread => unread;

    public int Of(CellVerdict verdict) => counts[verdict];

    public void Add(GeneratedDocument document)
    {
        Documents++;
        var result = DocumentRun.Read(document.File, document.Bytes);
        if (result.Report is not { } report)
        {
            unread.Add($"{document.File}: {result.Refusal}");
            return;
        }

        foreach (var cell in ReportComparison.Compare(document.Truth, report))
        {
            counts[cell.Verdict]++;
            if (cell.Verdict is not (CellVerdict.Right or CellVerdict.BlankRight))
                faults.Add(cell);
        }
    }

    public override string ToString() =>
        $"{Documents} documents, {Cells} cells, {ShareRight:P3} right; {string.Join(", ", counts.Where(pair => pair.Value > 0).Select(pair => $"{pair.Key} {pair.Value}"))}; {unread.Count} unread";
}
