using System.Text.RegularExpressions;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Layout;

/// <summary>Tells words that hijacked sites put in place of names: gambling, pornography, pages for sale.</summary>
internal static partial class SpamWords
{
    public static bool In(string text) =>
        OfficeReference.SpamCues.Any(cue => text.Contains(cue.Text, StringComparison.OrdinalIgnoreCase)) || Domain().IsMatch(text);

    [GeneratedRegex("[A-Za-z]{4,}\\d*[_@]|(?:www\\.|http)[\\w.\\-/:]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Domain();
}
