namespace Warehouse.Sql.Catalogue;

/// <summary>The reference data of the field, read once from the CSV files built into this assembly.</summary>
public static class ReferenceData
{
    private static readonly Lazy<IReadOnlyList<Measure>> measures = new(() => ReferenceFile.Read("measures.csv", row => new Measure(
        row.Text("form_code"), row.Text("table_code"), row.Text("measure_code"), row.TextOrNull("parent_code"),
        row.Text("label_zh"), row.Text("label_en"), row.TextOrNull("unit"), row.Flag("dimension_applicant"),
        row.Number("valid_from_year"), row.NumberOrNull("valid_to_year"), row.TextOrNull("conformed_code"), row.TextOrNull("note"))));

    private static readonly Lazy<IReadOnlyList<Form>> forms = new(() => ReferenceFile.Read("forms.csv", row => new Form(
        row.Text("code"), row.TextOrNull("base_code"), row.Text("name_zh"), row.Text("name_en"),
        row.Number("valid_from_year"), row.NumberOrNull("valid_to_year"), row.Flag("is_national"), row.Text("basis"))));

    private static readonly Lazy<IReadOnlyList<Applicant>> applicants = new(() => ReferenceFile.Read("applicants.csv", row => new Applicant(
        row.Text("code"), row.Text("label_zh"), row.Text("label_en"), row.NumberOrNull("position"), row.Flag("is_total"))));

    private static readonly Lazy<IReadOnlyList<Region>> examples = new(() => Divisions("example-regions.csv"));

    private static readonly Lazy<IReadOnlyList<Region>> regions = new(() => [.. Divisions("regions.csv"), .. examples.Value]);

    private static readonly Lazy<IReadOnlyList<Rule>> rules = new(() => ReferenceFile.Read("rules.csv", row => new Rule(
        row.Text("code"), row.Text("name_zh"), row.Text("name_en"), row.Text("severity"), row.Flag("quarantines"), row.Text("source"))));

    private static readonly Lazy<IReadOnlyList<FormRow>> formRows = new(() => ReferenceFile.Read("form_rows.csv", row => new FormRow(
        row.Text("form_code"), row.Text("table_code"), Enum.Parse<FormRowKind>(row.Text("kind"), ignoreCase: true),
        row.Text("label"), row.List("synonyms"), row.List("measures"))));

    private static readonly Lazy<IReadOnlyList<Identity>> identities = new(() => ReferenceFile.Read("identities.csv", row => new Identity(
        row.Text("rule"), row.Text("form_code"), row.Text("relation"), row.Text("left").Split('+'), row.Text("right").Split('+'),
        row.Flag("per_applicant"), row.Text("severity") == "hard")));

    public static IReadOnlyList<Identity> Identities => identities.Value;

    public static IReadOnlyList<FormRow> FormRows => formRows.Value;

    public static IReadOnlyList<Measure> Measures => measures.Value;

    public static IReadOnlyList<Form> Forms => forms.Value;

    public static IReadOnlyList<Applicant> Applicants => applicants.Value;

    /// <summary>The divisions of the country, and after them the invented ones.</summary>
    public static IReadOnlyList<Region> Regions => regions.Value;

    /// <summary>示例省, which is nowhere: what is made up for a demonstration is of an office there, and is known by it.</summary>
    public static IReadOnlyList<Region> ExampleRegions => examples.Value;

    public static IReadOnlyList<Rule> Rules => rules.Value;

    private static IReadOnlyList<Region> Divisions(string file) => ReferenceFile.Read(file, row => new Region(
        row.Text("code"), row.Text("level"), row.Text("name"), row.TextOrNull("parent_code")));
}
