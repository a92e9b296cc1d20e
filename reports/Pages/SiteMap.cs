using System.Security.Cryptography;
using System.Text;
using Warehouse.Reports.Analysis;

namespace Warehouse.Reports.Pages;

/// <summary>Where each page stands below the root of the site. Paths are plain ASCII: an office's code may hold anything a document says.</summary>
public sealed class SiteMap(Place root)
{
    public const string Home = "index.html";

    public string PageOf(Place place) => place.Code == root.Code ? Home : $"regions/{place.Code}.html";

    public static string PageOf(ReportingOffice office)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(office.Code)))[..12];
        var region = office.RegionCode.Length > 0 && office.RegionCode.All(char.IsAsciiDigit) ? office.RegionCode : "0";
        return $"offices/{region}-{digest}.html";
    }
}
