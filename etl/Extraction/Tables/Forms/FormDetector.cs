using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Forms;

/// <summary>Tells the form of a document by its labels; the year decides only where labels common to several forms are all there is.</summary>
public static class FormDetector
{
    public const string Prose = "PROSE";

    /// <summary>One label may come by chance; two rows or columns that no other form has do not. Group labels do not count: narrative reports have them as headings.</summary>
    private const int FewestOwnLabels = 2;

    /// <summary>Two lines of text may make a label between them by chance, but hardly so many.</summary>
    private const int FewestBrokenLabels = 5;

    /// <summary>The first report year of the formats that have the section headings of today.</summary>
    private const int FirstYearOfFormats = 2019;

    public static string Detect(SourceDocument document, IReadOnlyList<TableCell> cells, int? reportYear)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            if (cell.HasWords && cell.Text.Length <= LabelKey.LongestLabel)
            {
                keys.Add(cell.Key);
                if (!ReferenceEquals(cell.Key, cell.KeyWithoutNotes))
                    keys.Add(cell.KeyWithoutNotes);
            }
        }

        var best = ByOwnLabels(keys);
        if (best.Count >= FewestOwnLabels)
            return Variant(best.Code, keys);
        var broken = PiecesOf(cells);
        if (ByOwnLabels(broken) is { Count: >= FewestBrokenLabels } joined)
            return Variant(joined.Code, broken);
        return BySections(document, keys, reportYear) ?? (best.Count > 0 && HasSharedRows(keys) ? best.Code : ByWords(document) ?? Prose);
    }

    private static (string Code, int Count) ByOwnLabels(HashSet<string> keys)
    {
        var counts = keys.Select(key => formOfKey.Value.GetValueOrDefault(key)).OfType<string>().CountBy(code => code).ToDictionary();
        return FormLayout.All.Select(layout => (layout.Code, Count: counts.GetValueOrDefault(layout.Code))).MaxBy(form => form.Count);
    }

    /// <summary>Keys of labels of which every one is broken over two cells.</summary>
    private static HashSet<string> PiecesOf(IReadOnlyList<TableCell> cells)
    {
        const int longestPiece = 30;
        return [.. cells.Zip(cells.Skip(1)).Where(pair => IsPiece(pair.First) && IsPiece(pair.Second)).Select(pair => LabelKey.Of(pair.First.Text + pair.Second.Text))];

        static bool IsPiece(TableCell cell) => cell.HasWords && cell.Text.Length <= longestPiece;
    }

    private static string Variant(string baseCode, HashSet<string> keys)
    {
        foreach (var (form, rows) in variants.Value[baseCode])
        {
            if (rows.Count(labels => labels.Any(keys.Contains)) >= FewestOwnLabels)
                return form;
        }

        return baseCode;
    }

    /// <summary>Where the tables are lost, the headings of the sections still say that a form of 2019 or later was filled in.</summary>
    private static string? BySections(SourceDocument document, HashSet<string> keys, int? reportYear)
    {
        if (reportYear is not >= FirstYearOfFormats)
            return null;
        var formats = FormLayout.All.Where(layout => layout.Sections.Count > 0 && layout.Rows.Any(row => row.TableCode == "T3")).ToList();
        if (!formats.Any(layout => layout.Sections.Any(keys.Contains)) && !document.Lines.Any(line => HasInlineSection(line.Text)))
            return null;
        return formats.Select(layout => ReferenceData.Forms.First(form => form.Code == layout.Code))
            .FirstOrDefault(form => form.ValidFromYear <= reportYear && (form.ValidToYear is null || reportYear <= form.ValidToYear))?.Code;
    }

    /// <summary>
    /// Labels run together with their values, and perhaps with each other: the table cannot be read, but it is there, and
    /// must not pass for a narrative report.
    /// </summary>
    private static string? ByWords(SourceDocument document)
    {
        const int fewestWords = 12;
        const int longestValue = 20;
        var texts = document.Lines.Where(line => line.Text.Length > LabelKey.LongestLabel).Select(line => line.Text).ToList();
        var rows = document.Lines.Select(line => line.Text).Where(text => text.Length is > 4 and <= LabelKey.LongestLabel && text.Any(char.IsAsciiDigit)).Select(LabelKey.Of).ToList();
        if (texts.Count + rows.Count == 0)
            return null;
        var best = FormLayout.All.Select(layout => (layout.Code, Count: layout.Rows.Where(row => row.Kind == FormRowKind.Row && row.Label.Length > 4)
                .Select(row => row.Label).Distinct().Count(label => texts.Any(text => text.Contains(label, StringComparison.Ordinal)) || IsGlued(LabelKey.Of(label)))))
            .MaxBy(form => form.Count);
        return best.Count >= fewestWords ? best.Code : null;

        bool IsGlued(string label) => rows.Any(row => row.Length > label.Length && row.Length <= label.Length + longestValue
            && row.StartsWith(label, StringComparison.Ordinal) && row.AsSpan(label.Length).IndexOfAnyInRange('0', '9') >= 0);
    }

    /// <summary>A heading that runs on into its text: “一、总体情况 2019年,…”.</summary>
    private static bool HasInlineSection(string text)
    {
        const string first = "总体情况";
        var place = text.IndexOf(first, StringComparison.Ordinal);
        return place is >= 0 and <= 4 && (place + first.Length == text.Length || !char.IsLetter(text[place + first.Length]));
    }

    private static bool HasSharedRows(HashSet<string> keys) =>
        FormLayout.For("F2021")!.Rows.Count(row => row.Kind == FormRowKind.Row && row.TableCode == "T3" && keys.Contains(LabelKey.Of(row.Label))) >= FewestOwnLabels;

    /// <summary>By the national form its variants, each with the labels of its own rows.</summary>
    private static readonly Lazy<ILookup<string, (string Form, IReadOnlyList<string[]> Rows)>> variants = new(() =>
        ReferenceData.Forms.Where(form => form.BaseCode is not null).ToLookup(
            form => form.BaseCode!,
            form => (form.Code, (IReadOnlyList<string[]>)[.. ReferenceData.FormRows.Where(row => row.FormCode == form.Code && row.Kind == FormRowKind.Row)
                .Select(row => row.Synonyms.Prepend(row.Label).Select(LabelKey.Of).ToArray())])));

    /// <summary>By the keys of the labels that only one form has, that form.</summary>
    private static readonly Lazy<Dictionary<string, string>> formOfKey = new(() =>
    {
        var keysByForm = FormLayout.All.ToDictionary(
            layout => layout.Code,
            layout => layout.Rows.Where(row => row.Label.Length > 0 && row.Kind is (FormRowKind.Row or FormRowKind.Header or FormRowKind.Sentence))
                .SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.Of).Where(key => key.Length > 3).ToHashSet(StringComparer.Ordinal));
        return keysByForm.SelectMany(form => form.Value.Select(key => (Key: key, Form: form.Key))).GroupBy(label => label.Key, StringComparer.Ordinal)
            .Where(label => label.Count() == 1).ToDictionary(label => label.Key, label => label.Single().Form, StringComparer.Ordinal);
    });
}
