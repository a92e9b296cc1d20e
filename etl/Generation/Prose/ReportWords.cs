using System.Globalization;
using Warehouse.Etl.Generation.Offices;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Prose;

/// <summary>The words about a report that sentences may name.</summary>
public sealed class ReportWords(Office office, int year, Dice dice)
{
    private readonly string phone = (ContactCodes.AreaOf(office.Region.Code!) is { } area ? area + "-" : "") + Text(dice.Between(6_100_000, 8_999_999));
    private readonly string postcode = (ContactCodes.PostalOf(office.Region.Code!) is { } prefix ? prefix + Text(dice.Between(1000, 9999)) : "000000")[..6];
    private readonly int houseNumber = dice.Between(1, 399);

    /// <exception cref="InvalidDataException">No such word.</exception>
    public string Of(string word) => word switch
    {
        "office" => office.Name,
        "short" => office.ShortName,
        "self" => office.Self,
        "whole" => office.Whole,
        "year" => Text(year),
        "next" => Text(year + 1),
        "last" => Text(year - 1),
        "county" => office.Region.County!,
        "above" => Above,
        "site" => office.Region.County + "人民政府门户网站",
        "address" => string.Create(CultureInfo.InvariantCulture, $"{office.Region.Province}{office.Region.Prefecture}{office.Region.County}{office.Region.Township}人民路{houseNumber}号"),
        "phone" => phone,
        "postcode" => postcode,
        _ => throw new InvalidDataException($"generation-sentences.csv: there is no word '{{{word}}}'."),
    };

    /// <summary>Who gives this office its instructions.</summary>
    private string Above => office.Kind == "county_government"
        ? (office.Region.Prefecture ?? office.Region.Province) + "人民政府"
        : office.Region.County + "人民政府";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
