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

    /// <summary>Data as JSON: to the standard output, or to the file that is named.</summary>
    public static Option<string?> Json() => new("--json")
    {
        Description = "Writes the answer as JSON, to the standard output or to FILE.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
