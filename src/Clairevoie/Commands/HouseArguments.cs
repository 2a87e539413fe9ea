using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>The options that every command which opens the house understands in the same way.</summary>
public static class HouseArguments
{
    /// <summary>Where the house keeps everything that is not program.</summary>
    public static Option<DirectoryInfo> Var() => new("--var")
    {
        Description = "Where the house keeps its stores and its keys.",
        DefaultValueFactory = _ => new DirectoryInfo("var"),
    };
}
