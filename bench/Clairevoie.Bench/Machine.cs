using System.Globalization;
using System.Runtime.InteropServices;
using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>The machine that measured, and how busy it was with other things: a number without it says nothing.</summary>
/// <param name="Day">The day of the measure.</param>
/// <param name="Processor">The name of the processor.</param>
/// <param name="Cores">How many of its cores are ours.</param>
/// <param name="Gigabytes">The memory.</param>
/// <param name="System">The operating system.</param>
/// <param name="Runtime">The version of .NET.</param>
/// <param name="LoadBefore">How many tasks waited for a core in the minute before; nothing where the system does not say.</param>
public sealed record Machine(string Day, string Processor, int Cores, double Gigabytes, string System, string Runtime, double? LoadBefore)
{
    /// <summary>Asks the machine about itself.</summary>
    public static Machine Describe() => new(
        TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Processors(),
        Environment.ProcessorCount,
        Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9, 1),
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        Load());

    /// <summary>Whether nothing else wanted the cores.</summary>
    public string Calm => LoadBefore switch
    {
        null => "load unknown",
        var load when load <= 0.5 * Cores => Invariant($"calm, load {load:0.0}"),
        var load => Invariant($"not calm: load {load:0.0} before the measure, so the numbers are worse than this machine's own"),
    };

    private static string Processors() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown"
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static double? Load() =>
        File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : null;
}
