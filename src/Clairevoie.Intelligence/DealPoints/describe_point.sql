-- What is sold, when and how, as it is known now.
update deal_point set products = @products, hours = @hours, run = @run where id = @id
