using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity;

/// <summary>The patterns of one table of cues, made ready once.</summary>
internal sealed class CueMatcher(IReadOnlyList<TextCue> cues)
{
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(1);

    private readonly List<(TextCue Cue, QuickPattern Pattern)> patterns =
        [.. cues.Select(cue => (cue, new QuickPattern(cue.Pattern, RegexOptions.CultureInvariant, limit)))];

    /// <summary>The first line that each cue of a subject matches.</summary>
    public IEnumerable<(TextCue Cue, TextLine Line, string Words)> FirstMatches(string subject, ImmutableArray<TextLine> lines)
    {
        // Few cues have a word in a document at all, and each line is looked at for those only.
        var whole = string.Join('\n', lines.Select(line => line.Joined));
        foreach (var (cue, pattern) in patterns.Where(pair => pair.Cue.Subject == subject && pair.Pattern.MayBeIn(whole)))
        {
            foreach (var line in lines)
            {
                if (pattern.Match(line.Joined) is { Success: true } match)
                {
                    yield return (cue, line, match.Value);
                    break;
                }
            }
        }
    }
}
