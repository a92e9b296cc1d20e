using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Forms;

/// <summary>The labels of one form with its regional rows, in printed order, indexed by their keys.</summary>
public sealed class FormLayout
{
    private static readonly Lazy<IReadOnlyDictionary<string, FormLayout>> layouts = new(() =>
        ReferenceData.FormRows.Select(row => BaseOf(row.FormCode)).Distinct().ToDictionary(code => code, code => new FormLayout(code)));

    private static readonly Lazy<Dictionary<string, string>> bases = new(() =>
        ReferenceData.Forms.Where(form => form.BaseCode is not null).ToDictionary(form => form.Code, form => form.BaseCode!, StringComparer.Ordinal));

    private static readonly IReadOnlyList<string> applicants =
        [.. ReferenceData.Applicants.Where(applicant => applicant.Position is not null).OrderBy(applicant => applicant.Position).Select(applicant => applicant.Code)];

    /// <summary>The applicants in column order, the total last.</summary>
    internal static IReadOnlyList<string> Applicants => applicants;

    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly Dictionary<FormRow, IReadOnlyList<(Measure? Measure, string? Applicant)>> columns = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, IReadOnlyList<string>> headings;
    private readonly HashSet<string> numberedTables;
    private readonly int[] numbers;

    private FormLayout(string code)
    {
        Code = code;
        Rows = [.. ReferenceData.FormRows.Where(row => BaseOf(row.FormCode) == code && row.Kind != FormRowKind.Section)];
        Sections = ReferenceData.FormRows.Where(row => BaseOf(row.FormCode) == code && row.Kind is (FormRowKind.Section or FormRowKind.Title))
            .SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.Of).ToHashSet(StringComparer.Ordinal);
        Measures = ReferenceData.Measures.Where(measure => BaseOf(measure.FormCode) == code).ToDictionary(measure => measure.Code, StringComparer.Ordinal);
        numberedTables = Rows.Where(row => row.Kind == FormRowKind.Header && row.Label == "代码").Select(row => row.TableCode).ToHashSet(StringComparer.Ordinal);
        numbers = [.. Rows.Select((row, place) => Rows.Take(place + 1).Count(other => other.TableCode == row.TableCode && other.Kind == FormRowKind.Row))];
        foreach (var row in Rows.Where(row => row.Kind is FormRowKind.Row or FormRowKind.Record))
            columns[row] = Columns(row);
        headings = Rows.Where(row => row.Kind == FormRowKind.Header).GroupBy(row => row.TableCode).ToDictionary(
            table => table.Key,
            IReadOnlyList<string> (table) => [.. table.Select(row => LabelKey.Of(row.Label)).Distinct().OrderByDescending(key => key.Length)],
            StringComparer.Ordinal);
        Tables = FormTable.AllOf(this);
        Groups = [.. Rows.Where(row => row.Kind == FormRowKind.Group).SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.Of).Distinct()];
        HasUnitColumn = Rows.Any(row => row.Kind == FormRowKind.Header && row.Label is "单位" or "计量单位");
        for (var i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Label.Length == 0)
                continue;
            foreach (var label in Rows[i].Synonyms.Prepend(Rows[i].Label))
                Place(LabelKey.Of(label), i);
        }
    }

    /// <summary>Whether a column of units stands between labels and values.</summary>
    public bool HasUnitColumn { get; }

    /// <summary>Keys of the labels that stand over several rows.</summary>
    internal IReadOnlyList<string> Groups { get; }

    public static IEnumerable<FormLayout> All => layouts.Value.Values;

    public string Code { get; }

    /// <summary>Every label of the form but the headings of its text sections.</summary>
    public IReadOnlyList<FormRow> Rows { get; }

    /// <summary>Its tables in printed order.</summary>
    internal IReadOnlyList<FormTable> Tables { get; }

    /// <summary>Keys of the headings that tell the form where its tables are lost.</summary>
    public IReadOnlySet<string> Sections { get; }

    /// <summary>The layout of a form or of the form it is a variant of; null for prose, which has none.</summary>
    public static FormLayout? For(string formCode) => layouts.Value.GetValueOrDefault(BaseOf(formCode));

    /// <summary>The form's measures and those of its variants, by code.</summary>
    public IReadOnlyDictionary<string, Measure> Measures { get; }

    /// <summary>The places in <see cref="Rows"/> whose label has this key: none, one or several.</summary>
    public IReadOnlyList<int> PlacesOf(string key) => places.TryGetValue(key, out var found) ? found : [];

    /// <summary>Labels of rows long enough to be told apart inside running text.</summary>
    internal static IEnumerable<string> DistinctiveLabels() =>
        ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Row && row.Label.Length >= 6).Select(row => row.Label).Distinct();

    /// <summary>The cells of a row in column order: which measure and which applicant each one holds.</summary>
    /// <param name="row">A row or a record of <see cref="Rows"/>.</param>
    internal IReadOnlyList<(Measure? Measure, string? Applicant)> ColumnsOf(FormRow row) => columns[row];

    /// <summary>Keys of the column headings of a table, the longest first.</summary>
    internal IReadOnlyList<string> HeadingsOf(string tableCode) => headings.GetValueOrDefault(tableCode) ?? [];

    /// <summary>Whether the form prints the number of each row of a table in a column of its own (代码).</summary>
    internal bool NumbersRows(string tableCode) => numberedTables.Contains(tableCode);

    /// <summary>The rows of its table down to a place of <see cref="Rows"/>: the number of the row that stands there.</summary>
    internal int NumberOf(int place) => numbers[place];

    internal static string BaseOf(string formCode) => bases.Value.GetValueOrDefault(formCode, formCode);

    private IReadOnlyList<(Measure? Measure, string? Applicant)> Columns(FormRow row) =>
        row.Measures.Count == 1 && Measures[row.Measures[0]].ByApplicant
            ? [.. applicants.Select(applicant => ((Measure?)Measures[row.Measures[0]], (string?)applicant))]
            : [.. row.Measures.Select(code => (code == RowFacts.Nothing ? null : Measures[code], (string?)null))];

    private void Place(string key, int place)
    {
        if (!places.TryGetValue(key, out var found))
            places[key] = found = [];
        if (!found.Contains(place))
            found.Add(place);
    }
}
