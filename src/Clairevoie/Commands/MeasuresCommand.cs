using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>The commands about the register of the plan's measures.</summary>
public static class MeasuresCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) => new("measures", "Takes in and gives out plans with their measures, sums and facts.")
    {
        MeasuresImportCommand.Build(speech),
        MeasuresExportCommand.Build(speech),
    };
}
