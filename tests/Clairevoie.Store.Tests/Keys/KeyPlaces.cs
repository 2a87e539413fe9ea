using System.Security.Cryptography;
using Clairevoie.Domain;

namespace Clairevoie.Store.Tests;

/// <summary>Tests that change the environment of the whole process: no other runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>Where master keys may lie: a file that its owner alone reads, or the environment.</summary>
[Collection(nameof(Alone))]
public sealed class KeyPlaces : IDisposable
{
    private const string Variable = "CLAIREVOIE_KEY_JUSTICE";

    private readonly string var = TryPlaces.Folder();
    private readonly RoomPlan plan = new(Room.Justice, typeof(TryRoom).Assembly);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string KeyFile => Path.Combine(var, "keys", "justice.key");

    [Fact]
    public async Task A_key_that_others_may_read_is_refused_with_its_remedy()
    {
        await (await Open()).DisposeAsync();
        if (OperatingSystem.IsWindows())
            Assert.Skip("not run: Windows keeps no file modes");
        else
            File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        var refused = await Assert.ThrowsAsync<CellarClosedException>(Open);

        Assert.Contains("chmod 600", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1:not base64")]
    [InlineData("1:AAAA")]
    [InlineData("0:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public async Task A_key_that_cannot_be_read_is_refused(string text)
    {
        await (await Open()).DisposeAsync();
        await File.WriteAllTextAsync(KeyFile, text, Stop);

        await Assert.ThrowsAsync<CellarClosedException>(Open);
    }

    [Fact]
    public async Task A_key_given_by_the_environment_is_written_nowhere_and_turned_in_three_steps()
    {
        var (old, young) = (NewKey(), NewKey());
        Environment.SetEnvironmentVariable(Variable, old);
        await (await Open()).DisposeAsync();
        Assert.False(File.Exists(KeyFile));
        await Assert.ThrowsAsync<CellarClosedException>(Rotate);

        Environment.SetEnvironmentVariable(Variable, $"2:{young},1:{old}");
        Assert.Equal(2, (await Rotate()).Version);

        Environment.SetEnvironmentVariable(Variable, $"2:{young}");
        await (await Open()).DisposeAsync();
        Environment.SetEnvironmentVariable(Variable, old);
        await Assert.ThrowsAsync<CellarClosedException>(Open);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        Directory.Delete(var, recursive: true);
    }

    private Task<Cellar> Open() => Cellar.Open(CellarPlace.At(var), [plan], TimeProvider.System, Stop);

    private Task<Rotated> Rotate() => KeyRotation.Rotate(CellarPlace.At(var), plan, TimeProvider.System, Stop);

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
