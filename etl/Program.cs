using System.CommandLine;
using System.Text;
using Warehouse.Etl.Commands;
using Warehouse.Etl.Commands.Settings;
using Warehouse.Etl.Commands.Shell;

namespace Warehouse.Etl;

public static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return await CommandLine.RunAsync(CommandTree(), arguments, output, Console.Error);
    }

    internal static RootCommand CommandTree()
    {
        var root = new RootCommand("A warehouse for Chinese government information disclosure annual reports (政府信息公开工作年度报告).")
        {
            DemoCommand.Create(),
            MigrateCommand.Create(),
            ParseCommand.Create(),
            LoadCommand.Create(),
            NightlyCommand.Create(),
            ReportCommand.Create(),
            StatusCommand.Create(),
            QuarantineCommand.Create(),
            GenerateCommand.Create(),
            DictionaryCommand.Create(),
        };
        foreach (var option in KnownSettings.GlobalOptions)
            root.Options.Add(option);
        return root;
    }
}
