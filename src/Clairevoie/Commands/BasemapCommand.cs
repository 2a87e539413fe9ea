using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>The streets under every map, made from files that anybody may use.</summary>
public static class BasemapCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) =>
        new("basemap", "Makes the ground of a city's maps from open files, and fetches those files.")
        {
            BasemapBuildCommand.Build(speech), BasemapDownloadCommand.Build(speech),
        };
}
