using System.CommandLine;

namespace Clairevoie.Commands.Stats;

/// <summary>The commands that measure: numbers of a file in, a finding out. They open no store.</summary>
public static class StatsCommand
{
    private static readonly IReadOnlyList<Func<Speech, Command>> All =
    [
        ClusterCommand.Build,
        DensityCommand.Build,
        KnoxCommand.Build,
        NetworkCommand.Build,
        ScanCommand.Build,
        DisplacementCommand.Build,
        SealCommand.Build,
        ChangeCommand.Build,
        RankCommand.Build,
        HotspotsCommand.Build,
        PaiCommand.Build,
        ExposureCommand.Build,
    ];

    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var stats = new Command("stats", "Measures what a file of events or counts holds: gatherings, densities, repeats, displacement, ranks.");
        foreach (var build in All)
            stats.Subcommands.Add(build(speech));
        return stats;
    }
}
