using System.Diagnostics;

namespace Clairevoie.Store.Tests;

/// <summary>Acknowledged means durable.</summary>
public sealed class Durability
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_deed_that_was_answered_is_there_after_the_program_was_killed()
    {
        var folder = TryPlaces.Folder();
        var said = Path.Combine(folder, "acknowledged");
        var var = Path.Combine(folder, "var");

        await KillAfter(500, said, var);

        var acknowledged = (await File.ReadAllLinesAsync(said, Stop)).SkipLast(1).ToList(); // the last line may be half-written
        await using (var cellar = await Cellar.Open(CellarPlace.At(var), [TryRoom.Plan], TimeProvider.System, Stop))
        {
            var store = cellar.Of(TryRoom.Room);
            var kept = await store.Look(glance => glance.Rows<Note>(TryRoom.Notes), Stop);
            var found = await store.Verify(Stop);
            Assert.Empty(acknowledged.Except(kept.Select(note => note.Id)));
            Assert.True(found.IsUnbroken, found.Broken?.ToString());
            Assert.Equal(kept.Count, found.Links);
        }
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Of_a_file_that_was_being_taken_in_when_the_program_was_killed_nothing_is_kept_and_taken_again_all_is()
    {
        var folder = TryPlaces.Folder();
        var (said, var) = (Path.Combine(folder, "rows"), Path.Combine(folder, "var"));
        using (var child = Child(Importer.Word, var, said, "400000"))
        {
            while (!child.HasExited && !(File.Exists(said) && await File.ReadAllTextAsync(said, Stop) is { Length: > 4 })) await Task.Delay(5, Stop);
            Assert.False(child.HasExited, "the child ended before it was killed");
            child.Kill();
            await child.WaitForExitAsync(Stop);
        }

        var plan = RoomPlans.All.Single(one => one.Room == Clairevoie.Domain.Room.Intelligence);
        await using (var cellar = await Cellar.Open(CellarPlace.At(var), [plan], TimeProvider.System, Stop))
        {
            Assert.Equal(0, await cellar.Of(plan.Room).Look(look => look.One<long>(Question.In<Durability>("Durability/count_events")), Stop));
            Assert.True((await cellar.Of(plan.Room).Verify(Stop)).IsUnbroken);
        }

        using var again = Child(Importer.Word, var, said, "20000");
        await again.WaitForExitAsync(Stop);
        Assert.Equal(0, again.ExitCode);
        Directory.Delete(folder, recursive: true);
    }

    private static Process Child(params string[] words) => Process.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "Clairevoie.Store.Tests.dll"), .. words]);

    private static async Task KillAfter(int deeds, string said, string var)
    {
        using var child = Child(Scribe.Word, var, said);
        while (!child.HasExited && Lines(said) < deeds)
            await Task.Delay(20, Stop);
        Assert.False(child.HasExited, "the child ended before it was killed");
        child.Kill();
        await child.WaitForExitAsync(Stop);
    }

    private static int Lines(string file) => File.Exists(file) ? File.ReadLines(file).Count() : 0;
}
