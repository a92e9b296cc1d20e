namespace Warehouse.Etl.Reading.Excel;

/// <summary>The number formats that Excel knows by number only (ECMA-376 part 1, 18.8.30, Chinese locale).</summary>
internal static class BuiltInFormats
{
    private const string ChineseMonth = "yyyy\"年\"m\"月\"";
    private const string ChineseDay = "m\"月\"d\"日\"";
    private const string ChineseDate = "yyyy\"年\"m\"月\"d\"日\"";
    private const string ChineseTime = "h\"时\"mm\"分\"";

    public static string Code(uint id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 => "#,##0",
        4 or 39 or 40 => "#,##0.00",
        5 or 6 or 41 or 42 => "#,##0",
        7 or 8 or 43 or 44 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 or 48 => "0.00E+00",
        14 => "yyyy/m/d",
        15 or 16 or 17 => "yyyy-m-d",
        18 or 19 or 20 or 45 or 46 or 47 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 52 or 57 => ChineseMonth,
        28 or 29 or 51 or 53 or 54 or 58 => ChineseDay,
        30 => "m-d-yy",
        31 => ChineseDate,
        32 or 34 or 55 => ChineseTime,
        33 or 35 or 56 => "h\"时\"mm\"分\"ss\"秒\"",
        49 => "@",
        _ => "General",
    };
}
