using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>Report years, both included.</summary>
internal sealed record YearSpan(int First, int Last)
{
    public static Option<YearSpan?> Option(string description) => new("--years")
    {
        Description = description,
        HelpName = "A-B",
        CustomParser = Parse,
    };

    private static YearSpan? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens.Single().Value;
        var parts = text.Split('-');
        if (parts.Length is 1 or 2 && Year(parts[0]) is { } first && Year(parts[^1]) is { } last && first <= last)
            return new YearSpan(first, last);
        argument.AddError($"'{text}' is no span of years. Write --years 2019-2023, or --years 2021 for one year.");
        return null;
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
