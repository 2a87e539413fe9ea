using System.Collections.Concurrent;
using System.Security.Cryptography;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Files;
using Clairevoie.Store;

namespace Clairevoie.Publication.Cities;

/// <summary>What other cities publish, kept apart from our figures and from each other.</summary>
public sealed class CityBook(Cellar cellar, ClaimRegisters registers, TimeProvider clock)
{
    private static readonly Question Newest = Question.In<CityBook>("Cities/newest_city_files");
    private static readonly Question Body = Question.In<CityBook>("Cities/city_body");
    private static readonly Question Add = Question.In<CityBook>("Cities/add_city_file");

    // What a version says never changes, so it is read once.
    private readonly ConcurrentDictionary<(string Code, int Version), IReadOnlyList<Claim>> read = new();

    private RoomStore Room => cellar.Of(Domain.Room.Publication);

    /// <summary>Every city, with its last file.</summary>
    public Task<IReadOnlyList<City>> All(CancellationToken stop) => Room.Look(room => room.Rows<City>(Newest), stop);

    /// <summary>The figures of a city, as its last file says them.</summary>
    public async Task<IReadOnlyList<Claim>> FiguresOf(City city, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(city);
        if (read.TryGetValue((city.Code, city.Version), out var known))
            return known;
        var body = await Room.Look(room => room.One<byte[]>(Body, new { code = city.Code, version = city.Version }), stop);
        return read[(city.Code, city.Version)] = Last((await Read(body ?? [], stop)).Claims);
    }

    // A file tells what a restated figure said before, the oldest first: beside ours stands what it says now.
    private static IReadOnlyList<Claim> Last(IReadOnlyList<Claim> claims) => [.. claims.GroupBy(claim => claim.Id).Select(versions => versions.Last())];

    /// <summary>Takes in the file of a city: every row or none, and the same file twice changes nothing.</summary>
    public async Task<IReadOnlyList<FileFault>> Take(Viewer viewer, string code, string name, byte[] file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var (claims, faults) = await Read(file, stop);
        if (faults.Count > 0)
            return faults;
        var last = (await All(stop)).FirstOrDefault(city => city.Code == code);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
        if (last is not null && last.Sha256 == sha256 && last.Name == name)
            return [];
        await Room.Do(Doing.Of(viewer, Act.Import, "figures of another city", code), deed => deed.Run(Add, new
        {
            code, version = (last?.Version ?? 0) + 1, name, figures = Last(claims).Count, sha256, body = file, author = viewer.Mission, imported_on = HalfDay.Of(clock.GetUtcNow()).Day,
        }), stop);
        return [];
    }

    private async Task<(IReadOnlyList<Claim> Claims, IReadOnlyList<FileFault> Faults)> Read(byte[] file, CancellationToken stop)
    {
        var (table, broken) = ClaimsJson.Is(file) ? ClaimsJson.ToCsv(file) : (file, []);
        if (broken.Count > 0)
            return ([], broken);
        var kept = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(kept, table, stop);
            return ClaimsFile.Read(kept, registers.Places);
        }
        finally
        {
            File.Delete(kept);
        }
    }
}
