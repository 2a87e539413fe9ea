using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Claims;

public sealed class CityInGazetteerTests
{
    [Fact]
    public void The_city_of_the_house_has_its_name_beside_those_of_the_registers()
    {
        var places = RegisterFiles.Read(PublishedFolder.Path, [new("COM-00056", ["Ardelune"], [])]).Places;

        Assert.Equal(("Ardelune", "COM-00056"), (places.NameOf("COM-00056"), places.CodeOf("ardelune")));
        Assert.NotNull(places.NameOf("DEP-75"));
    }

    [Fact]
    public void What_the_registers_say_of_a_place_stays_as_it_is()
    {
        var known = RegisterFiles.Read(PublishedFolder.Path).Places.NameOf("COM-75056");

        Assert.Equal(known, RegisterFiles.Read(PublishedFolder.Path, [new("COM-75056", ["Lutèce"], [])]).Places.NameOf("COM-75056"));
        Assert.Null(RegisterFiles.Read(PublishedFolder.Path, [new("", ["Clairevoie"], [])]).Places.CodeOf("Clairevoie"));
    }
}
