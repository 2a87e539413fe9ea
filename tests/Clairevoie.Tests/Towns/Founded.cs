using Clairevoie.Towns;

namespace Clairevoie.Tests.Towns;

/// <summary>Towns founded once for all tests: founding one takes a second or two.</summary>
internal static class Founded
{
    private static readonly Lazy<FictionalTown> usual = new(() => FictionalTown.Found(FictionalTown.UsualSeed));
    private static readonly Lazy<FictionalTown> other = new(() => FictionalTown.Found(1));

    public static FictionalTown Usual => usual.Value;

    public static FictionalTown Other => other.Value;
}
