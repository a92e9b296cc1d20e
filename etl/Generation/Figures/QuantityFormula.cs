using System.Globalization;

namespace Warehouse.Etl.Generation.Figures;

/// <summary>A sum of quantities, such as <c>nd_issued-nd_repealed</c> or <c>fee_yuan/10000</c>; a number stands for itself.</summary>
public sealed class QuantityFormula
{
    private readonly List<(string Code, int Sign)> terms = [];
    private readonly decimal constant;
    private readonly decimal divisor = 1;

    public QuantityFormula(string text)
    {
        if (text.Split('/') is [var sum, var by])
            (text, divisor) = (sum, decimal.Parse(by, CultureInfo.InvariantCulture));
        foreach (var part in text.Replace("-", "+-", StringComparison.Ordinal).Split('+', StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(part[0]))
                constant += decimal.Parse(part, CultureInfo.InvariantCulture);
            else
                terms.Add(part[0] == '-' ? (part[1..], -1) : (part, 1));
        }
    }

    public IEnumerable<string> Codes => terms.Select(term => term.Code);

    public decimal Of(Func<string, decimal> quantity) =>
        (constant + terms.Sum(term => term.Sign * quantity(term.Code))) / divisor;
}
