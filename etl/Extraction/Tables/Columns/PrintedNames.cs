using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// The names of the columns of table three as a document prints them: single cells, several on a line with blanks between, or one
/// broken over two cells. They stand right before the first row, the kinds of organisations last, and behind them at most the total.
/// </summary>
internal static class PrintedNames
{
    /// <summary>The place of a name that is none of the form's.</summary>
    public const int Unknown = -1;

    /// <summary>A longer one is the corner of the table, or a sentence.</summary>
    private const int LongestName = 8;

    private const string Organisations = "法人";

    private const string Applicants = "申请人情况";

    private static readonly Lazy<Dictionary<string, int>> places = new(() =>
    {
        var labels = ReferenceData.Applicants.Where(applicant => applicant.Position is not null).OrderBy(applicant => applicant.Position).Select(applicant => applicant.LabelZh).ToList();
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Header && row.TableCode == "T3" && labels.Contains(row.Label)))
        {
            foreach (var name in row.Synonyms.Prepend(row.Label))
                keys[LabelKey.Of(name)] = labels.IndexOf(row.Label);
        }

        return keys;
    });

    /// <summary>The heading over the kinds of organisations.</summary>
    private static readonly Lazy<HashSet<string>> groups = new(() =>
        ReferenceData.FormRows.Where(row => row.Kind == FormRowKind.Header && row.TableCode == "T3").SelectMany(row => row.Synonyms.Prepend(row.Label)).Select(LabelKey.Of)
            .Where(key => key.StartsWith(Organisations, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));

    public static bool IsGroup(string key) => groups.Value.Contains(key);

    /// <summary>The form's place of a column; <see cref="Unknown"/> where it has none of that name.</summary>
    public static int PlaceOf(string key) => places.Value.GetValueOrDefault(key, Unknown);

    /// <summary>
    /// The order of the columns where the names give it and it is not the form's: the form's place of each column from left to right, <see cref="Unknown"/>
    /// for one that cannot be told. Null where the names stand as in the form, or too few of them are known.
    /// </summary>
    /// <param name="start">The first cell that may be a heading of the table.</param>
    /// <param name="end">The first cell of its first row.</param>
    /// <param name="width">The columns of the form.</param>
    public static IReadOnlyList<int>? OrderOf(IReadOnlyList<TableCell> cells, int start, int end, int width)
    {
        var (names, group) = Read(cells, start, end, width);
        var found = names.Select(PlaceOf).ToList();
        var known = found.Where(place => place >= 0).ToList();
        if (known.Count < 3 || known.Distinct().Count() < known.Count || AreBroken([.. names.Where((_, i) => found[i] < 0)]))
            return null;
        var total = width - 1;
        // The total stands in the line above the organisations, behind the persons.
        var isByLevel = found.Count > 1 && (found[1] == total || (found[1] < 0 && group == 1 && !known.Contains(total)));
        if (isByLevel)
        {
            found.Add(found[1]);
            found.RemoveAt(1);
        }

        var organisations = found.Where(place => place > 0 && place < total).ToList();
        if (found.Count == width)
        {
            if (Enumerable.Range(0, width).All(i => found[i] < 0 || found[i] == i))
                return null;
            // Levels that were read one after another, but for the total before all others.
            if (group >= 0 && organisations.SequenceEqual(organisations.Order()) && !(known.Count == width && found[0] == total && found[1] == 0))
                return null;
            if (found.Count(place => place < 0) == 1)
                found[found.IndexOf(Unknown)] = Enumerable.Range(0, width).Except(found).Single();
            return found;
        }

        return organisations.SequenceEqual(organisations.Order()) ? null : [.. Enumerable.Repeat(Unknown, width)];
    }

    /// <summary>The names before the first row, as many as the form has columns, and behind how many of them the heading of the organisations stands.</summary>
    private static (List<string> Names, int Group) Read(IReadOnlyList<TableCell> cells, int start, int end, int width)
    {
        const int mostAdded = 2;
        var words = Words(cells, start, end);
        var names = new List<string>();
        var group = -1;
        for (var i = words.Count - 1; i >= 0 && words[i].Length <= LongestName && words[i] != Applicants && names.Count < width + mostAdded; i--)
        {
            if (IsGroup(words[i]))
                group = names.Count;
            else if (PlaceOf(words[i]) >= 0 && names.Exists(name => PlaceOf(name) == PlaceOf(words[i])))
                break;
            else
                names.Insert(0, words[i]);
        }

        // The corner of the table stands before them.
        while (names.Count > width && PlaceOf(names[0]) < 0)
        {
            names.RemoveAt(0);
        }

        return (names, group < 0 ? group : Math.Max(0, names.Count - group));
    }

    /// <summary>A name behind those of the headings above it: 法人或其他组织-商业企业.</summary>
    private static string WithoutGroup(string key)
    {
        if (key.StartsWith(Applicants, StringComparison.Ordinal) && key.Length > Applicants.Length)
            key = key[Applicants.Length..];
        foreach (var group in groups.Value)
        {
            if (key.Length > group.Length && key.StartsWith(group, StringComparison.Ordinal))
                return key[group.Length..];
        }

        return key;
    }

    private static List<string> Words(IReadOnlyList<TableCell> cells, int start, int end)
    {
        var words = new List<string>();
        for (var i = start; i < end; i++)
        {
            if (cells[i].IsBlank)
                continue;
            if (i + 1 < end && PlaceOf(LabelKey.Of(cells[i].Text + cells[i + 1].Text)) >= 0)
                words.Add(LabelKey.Of(cells[i].Text + cells[++i].Text));
            else if (PlaceOf(cells[i].Key) < 0 && cells[i].Text.Contains(' ', StringComparison.Ordinal))
                words.AddRange(cells[i].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => WithoutGroup(LabelKey.Of(word))));
            else
                words.Add(WithoutGroup(cells[i].Key));
        }

        return words;
    }

    /// <summary>Whether some are pieces of names that were broken over lines, so that the names around them stand in no order. A single long one is a name shortened.</summary>
    private static bool AreBroken(List<string> unknown)
    {
        const int shortestName = 4;
        var pieces = unknown.Where(word => word.Any(char.IsAsciiDigit) || places.Value.Keys.Any(key => key.Length > word.Length && key.Contains(word, StringComparison.Ordinal))).ToList();
        return pieces.Count > 1 || pieces.Exists(piece => piece.Length < shortestName);
    }
}
