using System.IO.Compression;
using Clairevoie.Hall.Where;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class AddressTests : IAsyncLifetime
{
    private const string Titles = "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;x;y;lon;lat";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private string File => Path.Combine(folder, "addresses.db");

    [Theory]
    [InlineData("", "numero")]
    [InlineData("numero;nom_voie", "lon, lat")]
    [InlineData(Titles + "\n1;x;;Rue A;1;1;C;0;0;2;48", "Line 2: numero")]
    [InlineData(Titles + "\n1;1;;Rue A;1;1;C;0;0;200;48", "Line 2: lon and lat")]
    public void A_file_that_is_not_of_addresses_is_refused_with_its_line(string content, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => BanFile.Read(new StringReader(content)).Count()).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_house_without_addresses_finds_none()
    {
        await using var book = new AddressBook(File);

        Assert.True(book.IsEmpty);
        Assert.Empty(await book.Find("12 rue des Lilas", stop: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("12 rue de l'étoile", "12 Rue de l'Étoile, 00101 Ardelune")]
    [InlineData("12, r. de l etoile", "12 Rue de l'Étoile, 00101 Ardelune")]
    [InlineData("12bis RUE DE L’ETOILE", "12 bis Rue de l'Étoile, 00101 Ardelune")]
    [InlineData("12 ter rue de l'étoile", "12 Rue de l'Étoile, 00101 Ardelune")]
    [InlineData("bd de la ver", "Boulevard de la Verrerie, 00102 Ardelune")]
    [InlineData("3 bd verreire", "3 Boulevard de la Verrerie, 00102 Ardelune")]
    [InlineData("99 rue de l'étoile", "Rue de l'Étoile, 00101 Ardelune")]
    [InlineData("rue de l'étoile 12 bis", "12 bis Rue de l'Étoile, 00101 Ardelune")]
    [InlineData("12/14 rue de l'étoile", "12 Rue de l'Étoile, 00101 Ardelune")]
    [InlineData("3 rue de la verrerie", "3 Boulevard de la Verrerie, 00102 Ardelune")]
    [InlineData("12 b rue de l'étoile", "12 bis Rue de l'Étoile, 00101 Ardelune")]
    [InlineData("4q rue mihra", "4 q Rue Myrha, 00101 Ardelune")]
    [InlineData("4 quater rue mirrah", "4 q Rue Myrha, 00101 Ardelune")]
    [InlineData("rue du 8 mai 1945 2", "2 Rue du Huit Mai 1945, 00101 Ardelune")]
    [InlineData("7 rue myrha", "7 p3 Rue Myrha, 00101 Ardelune")]
    [InlineData("verrerie 00102", "Boulevard de la Verrerie, 00102 Ardelune")]
    public async Task An_address_is_found_as_people_write_it(string asked, string expected)
    {
        await using var book = await Small();

        var found = await book.Find(asked, stop: TestContext.Current.CancellationToken);

        Assert.Equal(expected, found[0].Label);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ;;; ")]
    [InlineData("12")]
    [InlineData("\" OR words:*")]
    [InlineData("rue NOT AND NEAR(")]
    [InlineData("xylophone")]
    public async Task What_names_no_street_finds_none_and_breaks_nothing(string asked)
    {
        await using var book = await Small();

        Assert.Empty(await book.Find(asked, stop: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_nearest_door_to_a_place_is_found_and_none_is_found_far_from_all()
    {
        await using var book = await Small();

        var near = await book.Near(new(-4.01008, 45.96), 2, TestContext.Current.CancellationToken);

        Assert.Equal(["12 bis Rue de l'Étoile, 00101 Ardelune", "12 Rue de l'Étoile, 00101 Ardelune"], near.Select(one => one.Label));
        Assert.Empty(await book.Near(new(-4.5, 45.96), stop: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_number_that_a_street_does_not_have_scores_less_than_one_that_it_has()
    {
        await using var book = await Small();

        var (known, unknown) = (await book.Find("12 rue de l'étoile", stop: TestContext.Current.CancellationToken), await book.Find("99 rue de l'étoile", stop: TestContext.Current.CancellationToken));

        Assert.Equal("12", known[0].Number);
        Assert.Null(unknown[0].Number);
        Assert.True(known[0].Score > unknown[0].Score);
    }

    [Fact]
    public async Task A_door_of_a_real_city_is_found_first()
    {
        var real = Shared.File("geodata/ban-paris-10-18-19.csv.gz");
        using var text = new StreamReader(new GZipStream(System.IO.File.OpenRead(real), CompressionMode.Decompress));
        var count = await AddressLoader.Load(BanFile.Read(text), File, TestContext.Current.CancellationToken);
        await using var book = new AddressBook(File);

        Assert.Equal(28_366, count);
        foreach (var (asked, label) in ((string, string)[])[
            ("20 bd de la chapelle", "20 Boulevard de la Chapelle, 75018 Paris 18e Arrondissement"),
            ("6 rue riquet", "6 Rue Riquet, 75019 Paris 19e Arrondissement"),
            ("6 rue riqet 75019", "6 Rue Riquet, 75019 Paris 19e Arrondissement"),
            ("42 rue mirha 18eme", "42 Rue Myrha, 75018 Paris 18e Arrondissement"),
            ("r. du fbg st denis 100", "100 Rue du Faubourg Saint-Denis, 75010 Paris 10e Arrondissement"),
            ("10 rue ordenner", "10 Rue Ordener, 75018 Paris 18e Arrondissement"),
            ("12b rue de flandre", "12 Avenue de Flandre, 75019 Paris 19e Arrondissement"),
            ("15 av jean jaures", "15 Avenue Jean Jaurès, 75019 Paris 19e Arrondissement")])
        {
            var found = await book.Find(asked, stop: TestContext.Current.CancellationToken);
            Assert.Equal(label, found[0].Label);
            Assert.InRange(found[0].At.Latitude, 48.85, 48.91);
        }
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<AddressBook> Small()
    {
        string[] lines =
        [
            Titles,
            "a;12;;Rue de l'Étoile;00101;00101;Ardelune;0;0;-4.01;45.96",
            "b;12;bis;Rue de l'Étoile;00101;00101;Ardelune;0;0;-4.0101;45.96",
            "c;14;;Rue de l'Étoile;00101;00101;Ardelune;0;0;-4.0102;45.96",
            "d;3;;Boulevard de la Verrerie;00102;00102;Ardelune;0;0;-4.02;45.97",
            "f;4;q;Rue Myrha;00101;00101;Ardelune;0;0;-4.04;45.97",
            "g;7;P3;7P3 Rue Myrha;00101;00101;Ardelune;0;0;-4.04;45.97",
            "h;2;;Rue du Huit Mai 1945;00101;00101;Ardelune;0;0;-4.05;45.97",
            "e;12;;Rue de l'Étoile du Nord;00103;00103;Ardelune;0;0;-4.03;45.97",
        ];
        await AddressLoader.Load(BanFile.Read(new StringReader(string.Join('\n', lines))), File, TestContext.Current.CancellationToken);
        return new AddressBook(File);
    }
}
