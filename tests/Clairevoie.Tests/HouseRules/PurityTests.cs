using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>Domain and Statistics touch nothing: what they ask of the framework is read from the built assembly itself.</summary>
public sealed class PurityTests
{
    private static readonly string[] OutsideWorlds =
        ["System.IO", "System.Net", "System.Data", "System.Diagnostics.Process", "System.Reflection.Emit", "Microsoft.", "Dapper", "Npgsql"];

    private static readonly HashSet<string> ClockAndChance = new(StringComparer.Ordinal)
    {
        "System.Console", "System.Environment.GetEnvironmentVariable", "System.Environment.get_TickCount64", "System.Environment.get_TickCount", "System.Random", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.Security.Cryptography.RandomNumberGenerator", "System.Threading.Thread", "System.Threading.Timer",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System", "System.TimeProvider.GetUtcNow", "System.Guid.NewGuid",
    };

    /// <summary>Bytes in memory are no input or output, and the compiler's own iterators ask which thread walks them.</summary>
    private static readonly string[] Harmless =
        ["System.IO.MemoryStream", "System.IO.Stream", "System.IO.InvalidDataException", "System.Environment.get_CurrentManagedThreadId"];

    [Theory]
    [InlineData("Clairevoie.Domain")]
    [InlineData("Clairevoie.Statistics")]
    public void A_pure_project_knows_no_file_no_network_no_clock_and_no_chance(string pure) =>
        Rule.Holds(
            Asked(pure).Where(IsOutside).Distinct(),
            $"{pure} is pure: everything it needs is handed to it, clock and chance included. It asks the outside world for:");

    [Theory]
    [InlineData("Clairevoie.Domain")]
    [InlineData("Clairevoie.Statistics")]
    public void A_pure_project_refers_to_the_framework_only(string pure) =>
        Rule.Holds(
            Assembly.Load(pure).GetReferencedAssemblies().Select(other => other.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)),
            $"{pure} depends on nothing. Take away:");

    [Fact]
    public void The_reading_sees_what_an_impure_project_asks() =>
        Assert.Contains("System.TimeProvider.GetUtcNow", Asked("Clairevoie.Store"));

    private static bool IsOutside(string asked) =>
        !Harmless.Any(word => asked == word || asked.StartsWith(word + ".", StringComparison.Ordinal))
        && (ClockAndChance.Any(word => asked == word || asked.StartsWith(word + ".", StringComparison.Ordinal))
        || OutsideWorlds.Any(world => asked.StartsWith(world, StringComparison.Ordinal)));

    private static List<string> Asked(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Assembly.Load(assembly).Location));
        var reader = file.GetMetadataReader();
        var types = reader.TypeReferences.Select(handle => NameOf(reader, handle));
        var members = reader.MemberReferences.Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{NameOf(reader, (TypeReferenceHandle)member.Parent)}.{reader.GetString(member.Name)}");
        return [.. types, .. members];
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var place = reader.GetString(type.Namespace);
        var name = reader.GetString(type.Name);
        return place.Length == 0 ? name : $"{place}.{name}";
    }
}
