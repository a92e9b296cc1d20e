using System.Globalization;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Figures;

/// <summary>One thing that offices do and count, whatever the form asks: a row of <c>generation-quantities.csv</c>.</summary>
/// <param name="Of">The whole, the stock or the formula that the kind refers to; a division of a whole follows it after <c>#</c>.</param>
/// <param name="Weight">Of a part among the parts of its division.</param>
/// <param name="Levels">Usual yearly value of a town, a bureau and a county government, by <see cref="OfficeSize"/>.</param>
/// <param name="ZeroShare">Of offices that never have any.</param>
/// <param name="Since">The year in which a stock began to be counted: what was disclosed is counted from the 条例 on, of 2008.</param>
public sealed record Quantity(string Code, QuantityKind Kind, string Of, double Weight, IReadOnlyList<double> Levels, double ZeroShare, int? Since)
{
    private static readonly Lazy<IReadOnlyList<Quantity>> all = new(() => ReferenceFile.Read("generation-quantities.csv", row => new Quantity(
        row.GetString("code"),
        Enum.Parse<QuantityKind>(row.GetString("kind"), ignoreCase: true),
        row.GetString("of"),
        Number(row.GetString("weight")),
        [Number(row.GetString("town")), Number(row.GetString("bureau")), Number(row.GetString("county"))],
        Number(row.GetString("zero_share")),
        row.GetString("since") is { Length: > 0 } since ? int.Parse(since, CultureInfo.InvariantCulture) : null)));

    public static IReadOnlyList<Quantity> All => all.Value;

    private static double Number(string text) => text.Length == 0 ? 0 : double.Parse(text, CultureInfo.InvariantCulture);
}
