using System.Collections.Frozen;
using Warehouse.Etl.Reading.Repair;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>Tells Chinese of the field from characters that a wrong encoding or a font without one makes.</summary>
internal static class ChineseText
{
    /// <summary>Share of frequent characters: real text has 0.7 and more, text in the wrong encoding below 0.1.</summary>
    public const double LeastShare = 0.3;

    /// <summary>How many frequent characters one broken sequence outweighs.</summary>
    private const int ReplacementWeight = 4;

    private static readonly FrozenSet<char> frequent =
        ReferenceFile.Read("frequent-characters.csv", row => row.GetString("character")[0]).ToFrozenSet();

    /// <summary>The part of a text's letters that annual reports use often, in either script.</summary>
    public static double FrequentShare(string text)
    {
        var known = 0;
        var letters = 0;
        var broken = 0;
        foreach (var c in text)
        {
            if (c == TextEncoding.Replacement)
                broken++;
            else if (IsSign(c))
                continue;
            else if (frequent.Contains(ScriptRepair.Simplified(c)))
                known++;
            letters++;
        }

        return letters == 0 ? 0 : (double)known / (letters + ReplacementWeight * broken);
    }

    /// <summary>ASCII, punctuation and forms that every encoding has: they speak for none.</summary>
    private static bool IsSign(char c) =>
        c is < '\u0080' and not '\0' or >= '\u2000' and <= '\u206F' or >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF';
}
