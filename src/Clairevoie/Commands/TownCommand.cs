using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>The commands about the fictional city.</summary>
public static class TownCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) => new("town", "Makes a fictional city from a seed, as files or in a house.")
    {
        TownMakeCommand.Build(speech),
        TownLoadCommand.Build(speech),
        TownPlayCommand.Build(speech),
    };
}
