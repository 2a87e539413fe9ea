using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>The commands about published figures.</summary>
public static class ClaimsCommand
{
    public static Command Build(Speech speech) => new("claims", "Takes in, compares and gives out published figures with their meaning.")
    {
        ClaimsCompareCommand.Build(speech),
    };
}
