using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Noise.Labels;

/// <summary>B10: labels of another form or another wording that means the same.</summary>
public sealed class SynonymNoise : IDraftNoise
{
    private static readonly Lazy<ILookup<string, string>> synonyms = new(() =>
        ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Row)
            .SelectMany(row => row.Synonyms.Select(synonym => (Key: row.FormCode + LabelKey.Of(row.Label), synonym)))
            .Distinct().ToLookup(row => row.Key, row => row.synonym));

    public string Code => "B10";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        LabelCells.Change(draft, this, log, (cell, heads) =>
            !heads && synonyms.Value[draft.Form + LabelKey.Of(cell.Text)].ToList() is { Count: > 0 } found && dice.Chance(0.4)
                ? Enumerator(cell.Text) + dice.Pick(found)
                : null);

    private static string Enumerator(string label) =>
        label.IndexOfAny(['.', ')', '、']) is > 0 and < 4 and var end ? label[..(end + 1)] : "";
}
