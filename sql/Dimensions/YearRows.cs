using System.Globalization;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;

namespace Warehouse.Sql.Dimensions;

/// <summary>The rows of <c>dim_year</c>: forms in force, five-year plans (<c>plan_periods.csv</c>) and legal dates (<c>deadlines.csv</c>).</summary>
public static class YearRows
{
    public const int First = 2000;

    public const int Last = 2040;

    internal static readonly string[] Columns =
        ["year_key", "form_code", "plan_code", "plan_name", "deadline_department", "deadline_main_office", "is_series_break", "break_note"];

    /// <summary>The form in force in a report year: what its sentences speak of too. Before there was a national form, prose.</summary>
    public static string FormOf(int year) => FormInForce(year)?.Code ?? ConformedComponent.Prose;

    internal static IEnumerable<object?[]> All()
    {
        var plans = ReferenceFile.Read("plan_periods.csv", row => (Code: row.Text("code"), Name: row.Text("name_zh"), From: row.Number("from_year"), To: row.Number("to_year")));
        foreach (var year in Enumerable.Range(First, Last - First + 1))
        {
            var form = FormInForce(year);
            var plan = plans.FirstOrDefault(period => period.From <= year && year <= period.To);
            var deadline = ComparabilityData.Deadlines.First(rule => rule.FromYear <= year && (rule.ToYear is null || year <= rule.ToYear));
            var isBreak = form is not null && form.Code != FormInForce(year - 1)?.Code;
            yield return
            [
                year, FormOf(year), plan.Code, plan.Name,
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
