using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence.Files;

/// <summary>A column that would hold a person is known by its heading; a column of places or things is not taken for one.</summary>
public sealed class PersonColumnsTests
{
    [Theory]
    [InlineData("Nom", "name")]
    [InlineData("prénom", "name")]
    [InlineData("LastName", "name")]
    [InlineData("Date de naissance", "birth")]
    [InlineData("DOB", "birth")]
    [InlineData("plaque_vehicule", "plate")]
    [InlineData("Immatriculation", "plate")]
    [InlineData("Nationalité", "nationality")]
    [InlineData("victim_race", "nationality")]
    [InlineData("Téléphone", "phone")]
    [InlineData("Suspect", "person")]
    public void A_column_of_a_person_is_refused_by_its_sort(string heading, string sort) => Assert.Equal(sort, PersonColumns.Sort(heading));

    [Theory]
    [InlineData("Nom de la rue")]
    [InlineData("ID")]
    [InlineData("FBI Code")]
    [InlineData("Primary Type")]
    [InlineData("Location Description")]
    [InlineData("Arrest")]
    [InlineData("Block")]
    [InlineData("Latitude")]
    [InlineData("produit")]
    public void A_column_of_a_place_or_a_thing_is_not(string heading) => Assert.Null(PersonColumns.Sort(heading));
}
