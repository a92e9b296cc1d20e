using System.Globalization;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Prose;

/// <summary>One section of a report: a row of <c>generation-sections.csv</c>.</summary>
/// <param name="Plan">Named by the year whose rules it follows; offices keep to one plan.</param>
/// <param name="Heading">Empty for text without one.</param>
/// <param name="Topics">Topics of sentences in order, each with the chance that it is taken up.</param>
/// <param name="Tables">Codes of tables that stand in this section, where the form has them.</param>
public sealed record SectionPlan(string Plan, string Heading, IReadOnlyList<(string Topic, double Chance)> Topics, IReadOnlyList<string> Tables)
{
    private static readonly Lazy<ILookup<string, SectionPlan>> plans = new(() =>
        ReferenceFile.Read("generation-sections.csv", row => Of(row.GetString("plan"), row.GetString("heading"), row.GetString("body").Split(' ')))
            .ToLookup(section => section.Plan));

    /// <summary>The plans of the years before and since the national format of 2019.</summary>
    public static IReadOnlyList<string> Names(bool beforeFormat) =>
        [.. plans.Value.Select(plan => plan.Key).Where(name => name.StartsWith("2008", StringComparison.Ordinal) == beforeFormat)];

    public static IEnumerable<SectionPlan> Of(string plan) => plans.Value[plan];

    private static SectionPlan Of(string plan, string heading, string[] body) => new(
        plan,
        heading,
        [.. body.Where(item => item[0] != '#').Select(item => item.Split(':')).Select(item => (item[0], item.Length > 1 ? double.Parse(item[1], CultureInfo.InvariantCulture) : 1))],
        [.. body.Where(item => item[0] == '#').Select(item => item[1..])]);
}
