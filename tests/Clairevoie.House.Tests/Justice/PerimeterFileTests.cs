using System.Net;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Windows.Exports;
using Xunit;

namespace Clairevoie.HouseTests.Justice;

/// <summary>Perimeters leave as a file and come back as one: the export is the import format, in each of its forms.</summary>
public sealed class PerimeterFileTests(InhabitedTown town)
{
    private const string Page = "/justice/perimetres/fichier", Export = "/carte/fichiers/perimetres";

    public static TheoryData<string> Forms => [.. ExportDoors.Forms];

    [Fact]
    public async Task Nobody_else_brings_a_file() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Bring(await town.SignedIn(Role.Analyst), "id,place\n"u8.ToArray())).StatusCode);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("place,territory,from\nCentre,COM-75056,2026-01-01\n", "wkt")]
    [InlineData("place,territory,from,wkt\nCentre,COM-75056,2026-01-01,POINT (2.35 48.88)\n", "Row 2, column “wkt”")]
    [InlineData("place,territory,from,wkt\nCentre,COM-75056,yesterday,\"POLYGON ((2.35 48.88, 2.351 48.88, 2.351 48.881, 2.35 48.88))\"\n", "Row 2, column “from”")]
    [InlineData("place,territory,from,wkt\nCentre,COM-75056,2026-01-01,\"POLYGON ((652000 6861000, 652100 6861000, 652100 6861100, 652000 6861000))\"\n", "Row 2, column “wkt”")]
    [InlineData("place,territory,from,wkt\n,COM-75056,2026-01-01,\"POLYGON ((2.35 48.88, 2.351 48.88, 2.351 48.881, 2.35 48.88))\"\n", "Row 2, column “place”")]
    public async Task A_file_that_is_wrong_is_refused_whole_with_the_row_and_the_column(string file, string said)
    {
        var prosecutor = await town.SignedIn(Role.Prosecutor);
        var before = await Text(prosecutor, $"{Export}.csv");
        using var answer = await Bring(prosecutor, Encoding.UTF8.GetBytes(file), "/en");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, (await Visitor.Read(answer)).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await Text(prosecutor, $"{Export}.csv"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_was_exported_is_taken_by_an_empty_house_and_exported_alike(string form)
    {
        var origin = await town.SignedIn(Role.Prosecutor);
        var (all, file) = (await Text(origin, $"{Export}.csv"), await Bytes(origin, $"{Export}.{form}"));
        Assert.InRange(all.Split('\n').Length, 3, 100);
        await using var empty = new Town();
        await empty.InitializeAsync();
        var prosecutor = await empty.SignedIn(Role.Prosecutor);

        using var taken = await Bring(prosecutor, file);
        Assert.True(taken.StatusCode == HttpStatusCode.OK, $"{form}: {(await Visitor.Read(taken)).QuerySelector(".notice")?.TextContent}");
        Assert.Equal(all, await Text(prosecutor, $"{Export}.csv"));
        using var again = await Bring(prosecutor, file);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode); // none is drawn twice
        Assert.Equal(all, await Text(prosecutor, $"{Export}.csv"));
    }

    private static async Task<HttpResponseMessage> Bring(Visitor visitor, byte[] file, string language = "")
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "File", "perimetres" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{language}{Page}", UriKind.Relative)) { Content = form };
        return await visitor.Send(request);
    }

    private static async Task<byte[]> Bytes(Visitor visitor, string address)
    {
        using var answer = await visitor.Get(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> Text(Visitor visitor, string address) => Encoding.UTF8.GetString(await Bytes(visitor, address));
}
