namespace Warehouse.Benchmarks.Loading;

/// <summary>A heap for the rows of a fact table: the same columns without keys, checks or indexes.</summary>
/// <param name="Columns">As T-SQL defines them.</param>
/// <param name="Decimals">The columns that SQLite keeps as text or number and a bulk copy takes as numbers only.</param>
internal sealed record FactHeap(string Table, string Columns, IReadOnlyList<string> Decimals)
{
    /// <summary>Every table that a load fills row by row.</summary>
    public static readonly IReadOnlyList<FactHeap> All =
    [
        new("fact_disclosure", """
            document_key INTEGER NOT NULL, year_key INTEGER NOT NULL, category_key INTEGER NOT NULL, applicant_key INTEGER NOT NULL, office_key INTEGER NOT NULL,
            value DECIMAL(19,4) NULL, value_state NVARCHAR(20) NOT NULL, unit NVARCHAR(20) NULL, conformed_value DECIMAL(19,4) NULL, is_approximate BIT NOT NULL,
            source NVARCHAR(10) NOT NULL, evidence_line INTEGER NULL, evidence_offset INTEGER NULL, evidence_text NVARCHAR(1000) NULL, run_id INTEGER NOT NULL
            """, ["value", "conformed_value"]),
        new("fact_conformed", """
            document_key INTEGER NOT NULL, conformed_key INTEGER NOT NULL, applicant_key INTEGER NOT NULL, value DECIMAL(19,4) NULL, components INTEGER NOT NULL,
            components_expected INTEGER NOT NULL, is_approximate BIT NOT NULL, source NVARCHAR(10) NOT NULL, series_form NVARCHAR(20) NOT NULL
            """, ["value"]),
        new("fact_quality", """
            quality_key INTEGER NOT NULL, document_key INTEGER NOT NULL, office_key INTEGER NOT NULL, year_key INTEGER NOT NULL, rule_key INTEGER NOT NULL,
            category_key INTEGER NOT NULL, measure_code NVARCHAR(60) NULL, status NVARCHAR(20) NOT NULL, left_value DECIMAL(19,4) NULL, right_value DECIMAL(19,4) NULL,
            difference DECIMAL(19,4) NULL, message NVARCHAR(2000) NOT NULL, evidence_line INTEGER NULL, run_id INTEGER NOT NULL
            """, ["left_value", "right_value", "difference"]),
    ];

    public string Name => "benchmark_" + Table;

    /// <summary>All rows of the table, in the order of the columns.</summary>
    public string Select => $"SELECT {string.Join(", ", Names.Select(name => Decimals.Contains(name) ? $"CAST({name} AS REAL) AS {name}" : name))} FROM {Table}";

    /// <summary>The first word after each comma that no bracket holds.</summary>
    private IEnumerable<string> Names => Columns.Split(", ").SelectMany(part => part.Split(",\n")).Select(column => column.Trim().Split(' ')[0]);
}
