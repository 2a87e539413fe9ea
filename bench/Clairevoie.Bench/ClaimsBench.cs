namespace Clairevoie.Bench;

/// <summary>How many pairs of published claims get their verdict in a second.</summary>
public static class ClaimsBench
{
    /// <summary>Measures.</summary>
    public static Task Run(BenchRun run) => run.Say("claims: later");
}
