using System.Text;

namespace Warehouse.Etl.Reading.Repair;

/// <summary>Takes out <c>[bookmark: _GoBack]</c>, which extraction from Word leaves in the text.</summary>
public sealed class BookmarkRepair : ITextRepair
{
    private const string Opening = "[bookmark:";
    private const int LongestName = 100;

    public string Name => "bookmarks";

    public Repaired Apply(string line)
    {
        var next = line.IndexOf(Opening, StringComparison.OrdinalIgnoreCase);
        if (next < 0)
            return new Repaired(line, 0);

        var text = new StringBuilder(line.Length);
        var done = 0;
        var count = 0;
        for (; next >= 0; next = line.IndexOf(Opening, next + Opening.Length, StringComparison.OrdinalIgnoreCase))
        {
            var name = next + Opening.Length;
            var end = line.AsSpan(name, Math.Min(LongestName, line.Length - name)).IndexOf(']');
            if (end < 0)
                continue;
            text.Append(line, done, next - done);
            done = name + end + 1;
            count++;
        }

        return new Repaired(text.Append(line, done, line.Length - done).ToString(), count);
    }
}
