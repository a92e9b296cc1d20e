using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Generation.Prose;
using Warehouse.Etl.Generation.Randomness;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Noise;

/// <summary>Pieces of text that noise puts in: <c>generation-phrases.csv</c>, with the gaps of sentence templates.</summary>
public static partial class Phrases
{
    private static readonly Lazy<ILookup<string, string>> all = new(() =>
        ReferenceFile.Read("generation-phrases.csv", row => (Kind: row.GetString("kind"), Text: row.GetString("text"))).ToLookup(row => row.Kind, row => row.Text));

    public static string Draw(string kind, ReportWords words, Dice dice) => Fill(dice.Pick([.. all.Value[kind]]), words, dice);

    /// <summary>Some of a kind, in the order of the file.</summary>
    public static IEnumerable<string> Some(string kind, double chance, ReportWords words, Dice dice) =>
        all.Value[kind].Where(_ => dice.Chance(chance)).Select(text => Fill(text, words, dice));

    private static string Fill(string text, ReportWords words, Dice dice) =>
        Gap().Replace(text, gap => gap.Groups["least"].Success
            ? (Number(gap.Groups["least"]) + (long)(dice.Share() * (Number(gap.Groups["most"]) - Number(gap.Groups["least"])))).ToString(CultureInfo.InvariantCulture)
            : words.Of(gap.Groups["word"].Value));

    private static long Number(Group digits) => long.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?:#(?<least>\d+)-(?<most>\d+)|(?<word>[a-z]+))\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Gap();
}
