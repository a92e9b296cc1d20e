using System.Diagnostics;
using System.Globalization;

namespace Warehouse.Benchmarks.Loading;

/// <summary>
/// <c>province OFFICES FROM TO FOLDER [FORM…] [--server CONNECTION]</c> measures the load of a made-up province and the queries of the reports on it;
/// <c>reports OFFICES FROM TO FILE [FORM…]</c> only writes its parsed reports; <c>queries FILE</c> times the queries on a warehouse that is there.
/// </summary>
internal static class ProvinceCommand
{
    public static int Run(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--server");
        var server = at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
        if ((at < 0 ? arguments : arguments[..at]) is not [var offices, var from, var to, var folder, .. var forms])
            return Usage();
        new ProvinceRun(folder, Number(offices), Number(from), Number(to), forms).Run(server);
        return 0;
    }

    public static int Write(string[] arguments)
    {
        if (arguments is not [var offices, var from, var to, var file, .. var forms])
            return Usage();
        var clock = Stopwatch.StartNew();
        var (reports, facts) = Province.Write(file, Number(offices), Number(from), Number(to), forms);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports} reports, {facts} facts in {clock.Elapsed.TotalSeconds:0.0} s"));
        return 0;
    }

    public static int Usage()
    {
        Console.Error.WriteLine("province OFFICES FROM TO FOLDER [FORM…] [--server CONNECTION]");
        Console.Error.WriteLine("reports OFFICES FROM TO FILE [FORM…]");
        Console.Error.WriteLine("queries FILE");
        return 2;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
