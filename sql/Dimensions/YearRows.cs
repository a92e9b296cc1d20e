using System.Globalization;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Sql.Dimensions;

/// <summary>The rows of <c>dim_year</c>: forms in force, five-year plans (<c>plan_periods.csv</c>) and legal dates (<c>deadlines.csv</c>).</summary>
internal static class YearRows
{
    public const int First = 2000;

    public const int Last = 2040;

    public static readonly string[] Columns =
        ["year_key", "form_code", "plan_code", "plan_name", "deadline_department", "deadline_main_office", "is_series_break", "break_note"];

    public static IEnumerable<object?[]> All()
    {
        var plans = ReferenceFile.Read("plan_periods.csv", row => (Code: row.Text("code"), Name: row.Text("name_zh"), From: row.Number("from_year"), To: row.Number("to_year")));
        var deadlines = ReferenceFile.Read("deadlines.csv", row => (From: row.Number("from_year"), To: row.NumberOrNull("to_year"), Department: row.Text("department"), MainOffice: row.Text("main_office")));
        foreach (var year in Enumerable.Range(First, Last - First + 1))
        {
            var form = FormInForce(year);
            var plan = plans.FirstOrDefault(period => period.From <= year && year <= period.To);
            var deadline = deadlines.First(rule => rule.From <= year && (rule.To is null || year <= rule.To));
            var isBreak = form is not null && form.Code != FormInForce(year - 1)?.Code;
            yield return
            [
                year, form?.Code ?? ConformedComponent.Prose, plan.Code, plan.Name,
                Deadline(year, deadline.Department), Deadline(year, deadline.MainOffice),
                isBreak, isBreak ? $"本年起执行《{form!.NameZh}》（{form.Basis}）" : null,
            ];
        }
    }

    /// <summary>The national form of a report year; null before there was one.</summary>
    private static Form? FormInForce(int year) =>
        ReferenceData.Forms.FirstOrDefault(form => form.IsNational && form.ValidFromYear <= year && (form.ValidToYear is null || year <= form.ValidToYear));

    private static DateOnly Deadline(int year, string monthAndDay) =>
        DateOnly.ParseExact($"{year + 1}-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
