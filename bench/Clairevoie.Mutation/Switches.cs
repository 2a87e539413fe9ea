using System.Reflection;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Mutation;

/// <summary>The switches that Stryker put into Statistics: which mutant is on, and which were passed by.</summary>
internal static class Switches
{
    private const int None = -1;

    private static readonly Type Control = typeof(Sentence).Assembly.GetTypes().SingleOrDefault(type => type.Name == "MutantControl")
        ?? throw new InvalidOperationException("This Statistics holds no mutants: run bench/mutate.");

    private static readonly FieldInfo Active = Control.GetField("ActiveMutant")!;
    private static readonly FieldInfo Capture = Control.GetField("CaptureCoverage")!;
    private static readonly MethodInfo Taken = Control.GetMethod("GetCoverageData")!;

    public static void On(int mutant) => Active.SetValue(null, mutant);

    public static void Off() => On(None);

    public static void Listen(bool on) => Capture.SetValue(null, on);

    /// <summary>The mutants passed since the last time, and those of them passed while something static was made.</summary>
    public static (IReadOnlyList<int> Passed, IReadOnlyList<int> Static) Heard()
    {
        var heard = (IList<int>[])Taken.Invoke(null, null)!;
        return ([.. heard[0]], [.. heard[1]]);
    }
}
