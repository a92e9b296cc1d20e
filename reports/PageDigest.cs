using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using Warehouse.Reports.Pages;
using Warehouse.Sql;

namespace Warehouse.Reports;

/// <summary>
/// Words for everything that a page is made of: every member of its model, those of its parts, and the build that renders it.
/// The components of a page get nothing else, so that the same words mean the same page, but for the moment at which it was
/// made.
/// </summary>
/// <param name="Own">Of all but the peers.</param>
/// <param name="Peers">Of where an office stands among its peers, which changes with the reports of others; empty for a region.</param>
public sealed record PageDigest(string Own, string Peers)
{
    private const int BufferBytes = 64 * 1024;

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> fields = new();

    /// <summary>What renders the pages, with the reference data and assets that it carries.</summary>
    public static string Build { get; } =
        $"{typeof(PageDigest).Assembly.ManifestModule.ModuleVersionId} {typeof(WarehouseDatabase).Assembly.ManifestModule.ModuleVersionId}";

    public static PageDigest Of(RegionPageModel page) => new(OfMembers(page with { Head = AtAnyTime(page.Head) }), "");

    public static PageDigest Of(OfficePageModel page) => new(OfMembers(page with { Head = AtAnyTime(page.Head), Standings = [] }), OfMembers(page.PeerCharts));

    private static PageHead AtAnyTime(PageHead head) => head with { Site = head.Site with { Made = default } };

    private static string OfMembers(object model)
    {
        using var sha = SHA256.Create();
        using (var digesting = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))
        using (var buffer = new BufferedStream(digesting, BufferBytes))
        using (var word = new BinaryWriter(buffer))
        {
            word.Write(Build);
            Add(word, model);
        }

        return Convert.ToHexStringLower(sha.Hash!);
    }

    /// <summary>Fields rather than properties: what a property computes comes from them, and nothing that is kept is missed.</summary>
    private static void Add(BinaryWriter word, object? value)
    {
        switch (value)
        {
            case null:
                word.Write((byte)0);
                break;
            case string text:
                word.Write((byte)1);
                word.Write(text);
                break;
            case decimal number:
                word.Write((byte)2);
                word.Write(number);
                break;
            case double number:
                word.Write((byte)9);
                word.Write(number);
                break;
            case DateOnly day:
                word.Write((byte)3);
                word.Write(day.DayNumber);
                break;
            case DateTimeOffset moment:
                word.Write((byte)4);
                word.Write(moment.Ticks);
                word.Write(moment.Offset.Ticks);
                break;
            case IConvertible simple:
                word.Write((byte)5);
                word.Write(simple.ToInt64(CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    word.Write((byte)6);
                    Add(word, item);
                }

                word.Write((byte)7);
                break;
            default:
                word.Write((byte)8);
                foreach (var field in fields.GetOrAdd(value.GetType(), FieldsOf))
                    Add(word, field.GetValue(value));
                break;
        }
    }

    private static FieldInfo[] FieldsOf(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.BaseType is { } above && above != typeof(object) && above != typeof(ValueType) ? [.. FieldsOf(above), .. type.GetFields(Own)] : type.GetFields(Own);
    }
}
