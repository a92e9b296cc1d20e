using System.CommandLine;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Reports;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Tables;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands;

/// <summary><c>dictionary</c>: what every code in the warehouse means, as CSV or as a page.</summary>
internal static class DictionaryCommand
{
    private static readonly string[] columns =
        ["kind", "code", "form_code", "label_zh", "label_en", "unit", "definition_zh", "definition_en", "denominator"];

    public static Command Create()
    {
        var page = new Option<string?>("--page")
        {
            Description = "Write it as one page (HTML) into this file instead of CSV to standard output.",
            HelpName = "FILE",
        };
        var verb = new Verb(
            "dictionary",
            "Say what every measure, rate, rule, table and column means, as CSV or as a page.",
            "warehouse dictionary > dictionary.csv",
            "warehouse dictionary --page dictionary.html")
        {
            page,
            KnownSettings.Lang.Option,
        };
        verb.SetAction(call => Session.RunAsync(call, session =>
        {
            WarehouseSetup.RequireCurrent(session.Warehouse);
            if (call.GetValue(page) is { } file)
            {
                DictionaryWriter.Write(session.Warehouse, file, session.Settings.Language);
                return Task.FromResult(ExitStatus.Done);
            }
            Print(session.Output, columns);
            foreach (var entry in DictionaryQuery.Run(session.Warehouse))
                Print(session.Output, [entry.Kind, entry.Code, entry.FormCode, entry.LabelZh, entry.LabelEn, entry.Unit, entry.DefinitionZh, entry.DefinitionEn, entry.Denominator]);
            return Task.FromResult(ExitStatus.Done);
        }));
        return verb;
    }

    private static void Print(TextWriter output, IEnumerable<string?> fields) => output.WriteLine(string.Join(',', fields.Select(CsvField.Of)));
}
