using System.Text;
using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Cities;
using Clairevoie.Publication.Knowledge;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.OpenData;
using Clairevoie.Publication.Received;

namespace Clairevoie.Store.Tests;

/// <summary>What is known, what is given out and what other cities publish: written, read back, and never erased.</summary>
public abstract class KnowledgePromises : RoomPromises
{
    private const string Columns = "id,value,bound,unit,kind,status,definition,definition_version,base,period_start,period_end,period_basis,territory,territory_basis,issuer,source,document,quote,version";

    private static readonly Viewer Coordinator = Of(Role.Coordinator, "PREF");

    protected override Room[] Rooms => [Room.Publication];

    private KnowledgeBook Book => new(House, new PublishedClaims(House), Clock);

    private CityBook Cities => new(House, new ClaimRegisters(), Clock);

    private OpenDataBook Data => new(House, new(new PublishedClaims(House), new ReceivedFigures(House), Clock), Clock);

    [Fact]
    public async Task A_statement_that_names_a_figure_nobody_published_is_not_kept()
    {
        Assert.Equal(["claim-unknown"], (await Book.Write(Coordinator, Statement("E99", "Une phrase.", "S21"), Stop)).Select(why => why.Code));
        Assert.Empty(await Book.Versions(KnownKind.Statement, "E99", Stop));
    }

    [Fact]
    public async Task A_statement_written_again_keeps_its_first_version_and_one_withdrawn_is_read_no_more()
    {
        Assert.Empty(await Book.Write(Coordinator, Statement("E99", "Une phrase.", ""), Stop));
        Assert.Empty(await Book.Write(Coordinator, Statement("E99", "La même, mieux dite.", ""), Stop));

        Assert.Equal([(1, "Une phrase."), (2, "La même, mieux dite.")], (await Book.Versions(KnownKind.Statement, "E99", Stop)).Select(one => (one.Version, one.Words)));
        Assert.Contains(await Book.Current(KnownKind.Statement, Stop), one => one.Words == "La même, mieux dite.");

        Assert.Empty(await Book.Write(Coordinator, Statement("E99", "La même.", "", "yes"), Stop));
        Assert.DoesNotContain(await Book.Current(KnownKind.Statement, Stop), one => one.Code == "E99");
    }

    [Fact]
    public async Task The_file_of_a_city_comes_in_whole_or_not_at_all_and_twice_changes_nothing()
    {
        Assert.NotEmpty(await Cities.Take(Coordinator, "lille", "Lille", Encoding.UTF8.GetBytes("id,value\na,1\n"), Stop));
        Assert.Empty(await Cities.All(Stop));

        var file = Encoding.UTF8.GetBytes($"{Columns}\nL1,42,=,actes,flow,observed,Actes,1,,2024,2024,stated,COM-59350,stated,mairie,bilan,,,1\n");
        Assert.Empty(await Cities.Take(Coordinator, "lille", "Lille", file, Stop));
        Assert.Empty(await Cities.Take(Coordinator, "lille", "Lille", file, Stop));

        var city = Assert.Single(await Cities.All(Stop));
        Assert.Equal((1, 1), (city.Version, city.Figures));
        Assert.Equal("L1", Assert.Single(await Cities.FiguresOf(city, Stop)).Id);
        Assert.Empty(await new PublishedClaims(House).Find(new ClaimSearch(), Stop));
    }

    [Fact]
    public async Task An_extract_gets_a_version_once_with_files_that_have_their_checksum_and_an_empty_one_gets_none()
    {
        var doing = Doing.Of(Coordinator, Act.Export, "open data", "extracts");

        var first = await Data.Make(["correspondances", "chiffres"], "essai", doing, Stop);
        var again = await Data.Make(["correspondances"], "essai", doing, Stop);

        Assert.Equal([(1, true), (null, false)], first.Select(one => (one.Version, one.IsNew)));
        Assert.Equal((1, false), (again[0].Version, again[0].IsNew));
        Assert.Equal(["correspondances.csv", "codes.csv"], (await Data.FilesOf("correspondances", 1, Stop)).Select(file => file.File));
        var file = await Data.File("correspondances", 1, "correspondances.csv", Stop);
        Assert.Equal(file!.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Body)));
        Assert.Equal(file.Bytes, file.Body.Length);
    }

    private static WriteKnowledge Statement(string code, string words, string claims, string withdrawn = "") => new(KnownKind.Statement, new Dictionary<string, string>
    {
        ["Code"] = code, ["Part"] = "responses", ["Words"] = words, ["Claims"] = claims, ["Source"] = "Bilan", ["SaidOn"] = "2025", ["Withdrawn"] = withdrawn,
    });
}

public sealed class KnowledgeOnSqlite : KnowledgePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class KnowledgeOnPostgres : KnowledgePromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);
}
